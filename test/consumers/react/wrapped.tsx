// The same by components, which React 18 needs: attributes, data and events, every one typed.
import {useRef, useState} from 'react';
import {
  WrFlow,
  WrMetricTile,
  WrNewActs,
  WrReport,
  WrTrend,
  type WrSelectDetail,
} from 'work-report-elements/react';
import type {WrTrend as Trend} from 'work-report-elements';

const years = [
  {年份: '2031年', 产量: 41.5},
  {年份: '2032年', 产量: 60},
];

export function Wrapped() {
  const [picked, setPicked] = useState<WrSelectDetail>();
  const trend = useRef<Trend>(null);
  return (
    <WrReport theme="jade" motion="none" className="report" onWrSelect={(event) => setPicked(event.detail)}>
      <WrMetricTile
        interactive
        value={12.5}
        unit="公里"
        size="hero"
        style={{color: 'green'}}
        onClick={() => undefined}
      >
        修建水渠
      </WrMetricTile>
      <WrMetricTile interactive={false} value={undefined}>
        不能选
      </WrMetricTile>
      <WrTrend ref={trend} kind="column" data={years} heading="采茶" />
      <WrFlow data={[{label: '来信', value: 240, unit: '件', parts: [{label: '办结', value: 180}]}]} />
      <WrNewActs heading="两件事" />
      <output>{picked ? `${picked.index} ${picked.label} ${picked.value}` : ''}</output>
    </WrReport>
  );
}

/* eslint-disable @typescript-eslint/no-unused-expressions -- what the types must refuse */
export const refused = () => {
  // @ts-expect-error no such attribute
  <WrMetricTile vlaue="22" />;
  // @ts-expect-error no such size
  <WrMetricTile size="huge" />;
  // @ts-expect-error what an element only tells cannot be set
  <WrMetricTile quantity={undefined} />;
  // @ts-expect-error data are objects
  <WrTrend data={[1, 2]} />;
  // @ts-expect-error the detail of the event has no such member
  <WrNewActs onWrSelect={(event) => event.detail.id} />;
  // @ts-expect-error the ref is the element of the tag
  <WrFlow ref={useRef<Trend>(null)} />;
};
