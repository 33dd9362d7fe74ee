/** What is to be known of each tag. Imports nothing from elsewhere. */
export {deliveryOf, type TagName} from './delivery.js';
export {slotUse, tagOf, tags, tagsWhere} from './table.js';
export type {AttributeUse, Motion, SlotUse, Tag, WechatForm, WordRole} from './types.js';
