// What an application does with the package: one tag registered, typed access to it, numbers read from prose.
import 'work-report-elements/elements/metric-tile/define.js';
import {WrMetricTile, parseQuantity} from 'work-report-elements';
import type {WrReport} from 'work-report-elements';
import {findNumbers, type NumberMention} from 'work-report-elements/text';

const tile = document.createElement('wr-metric-tile');
tile.value = '390余';
tile.unit = '万元';
tile.textContent = '累计捐款捐物价值';
document.body.append(tile);

const isTile: boolean = tile instanceof WrMetricTile;
const value: number | undefined = tile.quantity?.value;
const mentions: NumberMention[] = findNumbers('全年共收到社情民意信息 92 条，整理编辑 26 期');
const units = mentions.map(({unit}) => unit);
const ready = (report: WrReport): Promise<void> => report.ready;

document.title = JSON.stringify({
  isTile,
  value,
  units,
  unit: parseQuantity('22 场次')?.unit,
  ready: typeof ready,
});
