// The ten rules on what a brief must never show, each on several reports of the genres that it is most at home in.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  budget,
  congress,
  county,
  court,
  cppcc,
  draftOf,
  largeIn,
  noBareHonour,
  noEmblem,
  noLastYear,
  noLostNegative,
  noPartAsWhole,
  noPraise,
  noRivals,
  noSanctions,
  oneScale,
  pageOf,
  procuratorate,
  report,
  saidOn,
  type Rule,
} from '../support/report/brief-rules.js';

const economy =
  '全年地区生产总值268.4亿元，增长6.1%。一般公共预算收入15.8亿元，增长5.3%。城镇新增就业4260人。';
const activities = '全年开展履职活动140次。';
const cases = '全年受理案件68432件，审执结64917件。';

interface Input {
  title: string;
  opening?: string;
  /** What stands in the section of results. */
  results: string;
  /** Figures that stand nowhere on the page. */
  absent?: string[];
  /** Words that stand together, wherever one of them does. */
  together?: string[];
}

const rules: {name: string; rule: Rule; inputs: Input[]}[] = [
  {
    name: '1 percentages beside counts, or percentages of different wholes in one bar',
    rule: oneScale,
    inputs: [
      {title: cppcc, opening: activities, results: '收到提案216件，立案189件，办复率98.4%，满意率99.1%，解决141件。'},
      {title: cppcc, opening: activities, results: '收集社情民意信息487条，采纳211条，采纳率43.3%，推动整改83条。'},
      {
        title: county,
        results: '城镇化率由43.7%提高到49.6%，企业由86家增加到134家，森林覆盖率由61.2%提高到63.8%，医院由2家增加到3家。',
      },
      {
        title: county,
        results:
          '高新技术产业占规上工业比重达到38.4%，服务业占生产总值比重达到46.1%，民营经济占税收比重达到15.5%。新增企业12家。',
      },
      {title: county, results: '三次产业结构为12.4∶38.5∶39.1。新建公园12个，绿地率达到38.2%。'},
      {title: county, results: '茶叶、竹木、蚕桑等产业分别增长8.4%、12.7万吨、6.3%。建成示范村46个，其中达标率81.2%。'},
      {
        title: county,
        opening: '全年地区生产总值268.4亿元。城镇居民人均可支配收入38420元，农村居民人均可支配收入增长7.9%。',
        results: '新增学位560个。',
      },
    ],
  },
  {
    name: '2 convictions, sanctions, deaths or divorces as something achieved',
    rule: noSanctions,
    inputs: [
      {title: procuratorate, opening: '全年批准逮捕312人，提起公诉687人。', results: '立案查处职务犯罪42人，追赃挽损1260万元。'},
      {title: congress, opening: '全年听取专项工作报告14项。', results: '罢免代表3名，许可逮捕代表2名，任免国家机关工作人员46人次。'},
      {title: county, results: '事故死亡人数下降21.4%，查处违纪干部46人，打掉涉黑团伙3个，抓获嫌疑人212名。新增学位560个。'},
      {title: cppcc, opening: activities, results: '撤销委员资格3名，离婚登记874对，问责干部12人。'},
      {title: court, opening: cases, results: '判处罪犯4127人，其中五年以上512人。司法拘留86人。被告人无罪3人。'},
    ],
  },
  {
    name: '3 the direction of a mark as praise',
    rule: noPraise,
    inputs: [
      {title: court, opening: '全年受理案件68432件，上升12.1%，审执结64917件，上升3.9%。', results: '改判发回率4.2%，下降1.3%。'},
      {title: court, opening: cases, results: '民事、行政一审收案分别为21560件、1312件，同比分别上升4.1%、下降3.7%。'},
      {title: county, opening: `${economy}信访总量1260件，下降12.4%。刑事案件312件，下降8.1%。`, results: '投诉126件，上升5.1%。'},
    ],
  },
  {
    name: '4 a target, a limit or a plan as a result',
    rule: largeIn(/计划|限额|力争|拟建/),
    inputs: [
      {title: county, results: '年初计划新建学校20所，实际建成19所。改造道路46公里。', together: ['20所', '年初计划']},
      {title: county, results: '项目计划总投资21.7亿元，已到位11.6亿元。新增学位560个。', together: ['21.7亿元', '计划']},
      {title: county, results: '债务限额86.4亿元。拟建公园8个。力争办结率97%。新增学位560个。', absent: ['86.4', '8个', '97%']},
      {title: cppcc, opening: activities, results: '计划建成工作室20个，建成19个。提出意见建议276条。', together: ['20个', '计划']},
      {title: congress, opening: '全年听取专项工作报告14项。', results: '计划投资9.6亿元的体育馆有序推进。组织视察12次。', absent: ['9.6']},
    ],
  },
  {
    name: '5 a part as the whole',
    rule: noPartAsWhole,
    inputs: [
      {title: court, opening: '全市法院受理案件68432件，审执结64917件；其中，市中级法院受理7856件，审执结7412件。', results: '网上立案31245件。'},
      {title: county, results: '投入民生资金21.3亿元，其中教育8.4亿元、卫生5.1亿元。接待游客512万人次，其中过夜游客86万人次。'},
      {title: cppcc, opening: activities, results: '收到提案216件，其中集体提案38件，立案189件，解决141件。'},
      {title: budget, opening: '一般公共预算收入15.8亿元，其中税收收入10.4亿元。', results: '支出42.6亿元，其中民生支出34.1亿元。'},
    ],
  },
  {
    name: '6 a count cut from its negative',
    rule: noLostNegative,
    inputs: [
      {title: county, results: '12个项目未按期开工。3个村不达标。22户尚未脱贫。达标率不足60%。7家企业退出市场。新增学位560个。', absent: ['12个', '3个', '22户', '60%', '7家']},
      {title: cppcc, opening: activities, results: '35条建议暂未采纳。19名委员未提交提案。提出意见建议276条。', absent: ['35条', '19名']},
      {title: congress, opening: '全年听取专项工作报告14项。', results: '31件建议未办结，17项整改不到位。组织视察12次。', absent: ['31件', '17项']},
      {title: court, opening: cases, results: '宣告7名被告人无罪。93件未能执行到位。网上立案31245件。', absent: ['7名', '93件']},
    ],
  },
  {
    name: "7 last year's number, or all years' together, in this year's chain",
    rule: noLastYear,
    inputs: [
      {title: cppcc, opening: activities, results: '上年立案189件，今年收到提案216件，立案201件，解决141件。', absent: ['189件']},
      {title: cppcc, opening: activities, results: '收到提案216件，累计立案912件，立案201件，解决141件。'},
      {title: county, results: '上年旅游收入18.6亿元，今年达到21.3亿元。截至上年底建成小区46个。', absent: ['46个'], together: ['18.6亿元', '上年']},
      {title: county, results: '去年同期新建学校12所，今年新建15所。', together: ['12所', '去年同期']},
    ],
  },
  {
    name: '8 emblems, or the names and cases of parties',
    rule: noEmblem,
    inputs: [
      {title: procuratorate, opening: '全年办理各类案件4127件。', results: '被告人李某某诈骗86人，涉案260万元。救助未成年人46名。', absent: ['86人', '260万元', '李某']},
      {title: procuratorate, opening: '全年办理各类案件4127件。', results: '未成年人王某被侵害一案挽回损失9万元。提出检察建议126件。', absent: ['9万元', '王某']},
      {title: court, opening: cases, results: '在张某与某公司劳动争议案中追回工资12.6万元。审结行政案件126件。法徽展览14场。', absent: ['12.6', '张某']},
      {title: court, opening: cases, results: '党旗下讲课12场，国徽法徽展览14场，开展普法活动46场。'},
    ],
  },
  {
    name: '9 members by their counts',
    rule: noRivals,
    inputs: [
      {title: court, opening: cases, results: '法官人均结案276件，结案最多的一名法官达683件。网上立案31245件。', absent: ['683']},
      {title: congress, opening: '全年听取专项工作报告14项。', results: '代表提出建议126件，其中最多的代表提出21件，提出最少的仅1件。', absent: ['21件', '[1件', '仅1件']},
      {title: cppcc, opening: activities, results: '履职积分排名前十的委员13名，有委员个人提出提案9件。收到提案216件。', absent: ['13名', '9件']},
    ],
  },
  {
    name: '10 honours without who gave them',
    rule: noBareHonour,
    inputs: [
      {title: county, results: '荣获一等奖3项，获评优秀单位6个。新增学位560个，改造道路46公里。', absent: ['3项', '6个']},
      {title: county, results: '综合考核居第2位，服务业增速居第4位。茶叶产量居全国第5位，工业增速居全省第3位。', absent: ['第2位', '第4位']},
      {title: cppcc, opening: activities, results: '获奖提案荣获金奖7项。收到提案216件，立案189件。', absent: ['7项']},
    ],
  },
]; // prettier-ignore

describe('a brief never shows', () => {
  for (const {name, rule, inputs} of rules)
    it(name, () => {
      for (const {title, opening = economy, results, absent = [], together} of inputs) {
        const text = report(title, opening, results);
        const page = pageOf(draftOf(text));
        const said = saidOn(page);
        assert.deepEqual(rule(page, text), [], results);
        for (const figure of absent) assert.ok(!said.includes(figure), `${figure}: ${said}`);
        if (together?.some((words) => said.includes(words)))
          for (const words of together) assert.ok(said.includes(words), `${words}: ${said}`);
      }
    });
});
