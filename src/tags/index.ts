/** What is to be known of each tag. Imports nothing from elsewhere. */
export {deliveryOf} from './delivery.js';
export {slotUse, tagOf, tags, tagsWhere, type TagName} from './table.js';
export type {AttributeUse, Motion, SlotUse, Tag, WechatForm, WordRole} from './types.js';
