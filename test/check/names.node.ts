// Of invented sentences: another person, office, body, party or place is an error; other words beside the name are none.
//   WR_TURNED=show prints what was not told
import {describe} from 'node:test';
import {p, report, tile, tryCases, type Case} from '../support/check/cases.js';

interface Swap {
  /** With `…` where the name stands. */
  sentence: string;
  own: string;
  other: string;
}
const swapsOf = (text: string): Swap[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sentence = '', pairs = ''] = line.trim().split(' | ');
      return pairs.split(' ').map((pair) => {
        const [own = '', other = ''] = pair.split('/');
        return {sentence, own, other};
      });
    });

const persons = swapsOf(`
  …县长主持专题协商会 | 陆敬之/梁敬之 陆敬之/陆敬芝 罗启明/罗启铭 司徒雅/司徒亚
  县委书记…到会讲话 | 童广川/董广川 童广川/童广泉
  …委员提交了关于古渡口修缮的提案 | 贺兰英/贺兰瑛 贺兰英/何兰英 汪锦/王锦
  聘请…教授担任顾问 | 覃子墨/谭子墨 覃子墨/覃子默
  …、孟小舟、费晓岚等获评岗位能手 | 葛云飞/戈云飞 葛云飞/葛云菲
  全县学习…同志的先进事迹 | 宁守田/宁守天 宁守田/甯守田
  …院士工作站落户产业园 | 裴明远/裴鸣远 裴明远/斐明远
  大会由…主席主持 | 尹春和/尹春禾 尹春和/伊春和
`);
const offices = swapsOf(`
  …作工作报告 | 县长/副县长 副主席/主席 检察长/副检察长 主任/副主任 院长/代院长 秘书长/副秘书长
  …到会指导 | 省长/市长 区长/县长 党组书记/党组副书记 局长/处长
  领导小组由县委…担任组长 | 书记/副书记 副书记/书记
`);
const bodies = swapsOf(`
  …提交集体提案 | 民建/民进 民革/民盟 农工党/致公党 九三学社/台盟 民盟/民建
  报请…审定 | 省政府/省委 市委/市政府 县人大/县政协 省委/市委 国务院/省政府 县纪委/县监委
  接受…监督 | 县人大/县政协 市纪委/市监委
  …发布典型案例 | 最高人民法院/省高级人民法院 市中级人民法院/省高级人民法院 最高人民检察院/最高人民法院 县法院/县检察院
  …给予表彰 | 团省委/团市委 省总工会/省妇联 县工商联/县侨联 教育部/财政部 公安部/司法部
  与…签订协议 | 槐江农商银行/淮江农商银行 云麓大学/云鹿大学 青柳医院/青榆医院 恒泰集团/恒太集团 柳叶中学/柳荫中学 松岭林场/杉岭林场
  …牵头落实 | 县水利局/县农业局 市商务局/市财政局 省交通厅/省水利厅 县卫健委/县发改委
`);
const places = swapsOf(`
  …建成便民服务点 | 和畅街道/和顺街道 望湖街道/望河街道 枫林镇/枫桥镇 石桥村/石梁村 沙溪乡/沙河乡 东苑社区/西苑社区
  …至县城公路通车 | 柏镇/槐镇 云桠/云垭口 黑石村/白石村
  启用…客运站 | 城南/城北 江东/江西 河西/河东
  援建…产业园 | 伊宁市/伊犁市 昌都市/成都市 和田县/和静县
  与…建立协作关系 | 青浦区/青山区 宁海县/宁乡县 温岭市/温州市
  整治…河道 | 柳江/柳河 白水河/黑水河 长塘湖/长荡湖
`);

/** The name in a sentence, an item, a label, a note, with figures or without. */
function cases(swaps: readonly Swap[]): Case[] {
  return swaps.flatMap(({sentence, own, other}, i) => {
    const count = 14 + 3 * i;
    const put = (name: string) => sentence.replace('…', name);
    const source = report(`${put(own)}，涉及${count}项。前期筹备工作历时较长，各方反响良好。`, i);
    const shapes: ((words: string) => string)[] = [
      (words) => p(`${words}，涉及${count}项。`),
      (words) => `<ul><li>${words}</li></ul>`,
      (words) => tile(String(count), '项', words),
      (words) => `<wr-card keyword="">${words}，涉及<b>${count}项</b></wr-card>`,
    ];
    return [0, 1].map((j): Case => {
      const shape = shapes[(2 * i + j) % shapes.length]!;
      return {source, right: shape(put(own)), wrong: shape(put(other))};
    });
  });
}

const rewordings: [source: string, page: string][] = [
  ['推进县医院扩建', '推动县医院扩建'],
  ['加强镇村公路养护', '强化镇村公路养护'],
  ['持续建设社区食堂', '不断建设社区食堂'],
  ['扎实开展县委巡察', '深入开展县委巡察'],
  ['支持高校和科研院所合作', '鼓励高校和科研院所合作'],
  ['全面落实河湖长制', '全力落实河湖长制'],
  ['积极对接上级部门', '主动对接上级部门'],
  ['切实维护群众利益', '着力维护群众利益'],
  ['做好市场保供工作', '抓好市场保供工作'],
  ['大力培育龙头企业集团', '着力培育龙头企业集团'],
  ['加快组建县属公司', '抓紧组建县属公司'],
  ['有效防范银行风险', '有力防范银行风险'],
  ['依托乡镇综合服务中心', '借助乡镇综合服务中心'],
  ['广泛联系界别委员', '密切联系界别委员'],
  ['不断完善人大代表联络站', '持续完善人大代表联络站'],
  ['主动接受民主监督', '自觉接受民主监督'],
  ['深入推进园区改革', '纵深推进园区改革'],
  ['稳步实施山区开发', '有序实施山区开发'],
  ['认真办理代表建议', '用心办理代表建议'],
  ['关心困难群众生活', '关注困难群众生活'],
];

/** Other words beside a name that stays. */
const reworded: Case[] = rewordings.flatMap(([source, page], i) =>
  [p(`${page}，涉及${30 + i}项。`), `<ul><li>${page}</li></ul>`].map((right) => ({
    source: report(`${source}，涉及${30 + i}项。`, i),
    right,
  })),
);

describe('of invented sentences', () => {
  tryCases([
    ['another person', cases(persons), 0.97],
    ['another office', cases(offices), 0.97],
    ['another body', cases(bodies), 0.97],
    ['another place', cases(places), 0.97],
    ['other words beside', reworded, 0.97],
  ]);
});
