import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Lede', component: 'wr-lede'};
export default meta;

/** An opening paragraph with its lead-in set large. */
export const Usual: Story = {
  render: tag(
    'wr-lede',
    '过去的一年，县政协常委会坚定不移把坚决拥护“<b>两个确立</b>”、坚决做到“<b>两个维护</b>”转化为实际行动，对标中央决策部署和市委、县委工作要求，在旗帜鲜明讲政治、勇毅前行敢担当中展现了政协奋发有为新形象。',
  ),
};

/** One clause. */
export const OneClause: Story = {render: tag('wr-lede', '一年来，新一届县政协常委会恪守初心、勇担使命。')};

/** A paragraph without a short lead-in. */
export const WithoutLeadIn: Story = {
  render: tag('wr-lede', '县政协常委会坚定不移把坚决拥护“两个确立”、坚决做到“两个维护”转化为实际行动。'),
};

/** The longest paragraph of the report. */
export const LongText: Story = {
  render: tag(
    'wr-lede',
    '始终坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻中共二十大精神，按照县委部署要求，立足新时代人民政协新方位新使命，着力聚焦“<b>三地一区两节点一县城</b>”战略定位，瞄准打好生态、乡村、文旅“<b>三张牌</b>”，着眼加快打造<strong>山清水秀美丽之地新样板、全国乡村振兴新示范、世界知名旅游新胜地</strong>，突出双向发力，认真践行全过程人民民主，更好发挥专门协商机构的制度优势和治理效能，奋力开创新时代政协事业新局面。',
  ),
};

/** No text: nothing is drawn. */
export const MissingData: Story = {render: tag('wr-lede')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
