import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Group', component: 'wr-group'};
export default meta;

/** Lead and heading on one line, clauses below; titles in 《》 as file cards. */
export const Usual: Story = {
  args: {lead: '着眼时代要求', heading: '规范制度机制'},
  render: tag(
    'wr-group',
    `
  <ul>
    <li>科学分工政协党组及主席会议成员职责；</li>
    <li>
      制定出台
      <ul>
        <li>《委员履职服务管理办法（试行）》</li>
        <li>《委员、常委、委员小组履职综合考核意见》</li>
      </ul>
      等文件。
    </li>
  </ul>
`,
  ),
};

/** A table whose cells count days. */
export const Days: Story = {
  args: {lead: '着眼形势任务', heading: '提升履职本领'},
  render: tag(
    'wr-group',
    `
  <p>组织机关干部、政协常委及委员，以视频方式参加</p>
  <table>
    <tbody>
      <tr>
        <th scope="row">全国政协</th>
        <td><wr-tally value="3" unit="天" mark="square">为期 3 天</wr-tally></td>
        <td>的第 139 期干部培训班、</td>
      </tr>
      <tr>
        <th scope="row">市政协</th>
        <td><wr-tally value="2" unit="天" mark="square">为期 2 天</wr-tally></td>
        <td>的区县政协领导干部培训班，</td>
      </tr>
    </tbody>
  </table>
`,
  ),
};

/** With an icon the heading is quieter, a line behind it. */
export const Icon: Story = {
  args: {heading: '委员视察', icon: 'people'},
  render: tag('wr-group', '<p>一季一视察。</p>'),
};

/** One clause. */
export const OneClause: Story = {
  args: {lead: '着眼工作质效', heading: '强化机关建设'},
  render: tag('wr-group', '<ul><li>指导政协机关党总支、机关支部和离退休支部顺利完成换届。</li></ul>'),
};

/** Many clauses, long ones, and a long heading. */
export const LongText: Story = {
  args: {lead: '着眼工作质效和新的形势任务', heading: '强化机关建设、规范制度机制、提升履职本领'},
  render: tag(
    'wr-group',
    `<ul>${'<li>统筹开展机关支部、妇委会、工会等活动，扎实抓好县委巡察组对政协机关巡察反馈问题整改，定期听取各委室（中心）工作开展情况汇报；</li>'.repeat(8)}</ul>`,
  ),
};

/** No lead, no heading. */
export const MissingData: Story = {
  render: tag('wr-group', '<p>定期听取各委室（中心）工作开展情况汇报。</p>'),
};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
