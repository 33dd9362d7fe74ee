/** What is to be known of each tag, in one table. Imports nothing. */
export {slotUse, tagOf, tags, tagsWhere, type TagName} from './table.js';
export type {AttributeUse, Motion, SlotUse, Tag, WechatForm, WordRole} from './types.js';
