import {anyOf} from '../../text/any-of.js';

/** Macro indicators: a sentence with several of them sums up a year, or sets its targets. */
export const indicator = new RegExp(
  anyOf(
    '生产总值 GDP 预算收入 财政(?:总)?收入 固定资产投资 社会消费品零售 消费品零售总额 ' +
      '规(?:模以)?上工业(?!企业) 进出口 人均可支配收入 人均纯收入 居民收入 城镇新增就业 失业率 消费价格 ' +
      '物价 CPI 粮食(?:总)?产量 能耗',
  ),
  'g',
);

/** How many different indicators a sentence names. */
export function indicatorsIn(text: string): number {
  return new Set(text.match(indicator) ?? []).size;
}
