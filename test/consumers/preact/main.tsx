// Types of the tags in Preact.
import {render} from 'preact';
import 'work-report-elements/define.js';
import 'work-report-elements/types/preact.js';

render(
  <wr-new-acts class="acts" heading="五大新作为" onwr-select={(event) => console.log(event.detail.index)}>
    <wr-act heading="稳进增效">坚持稳进增效。</wr-act>
    <wr-metric-tile value="22" unit="场次" size="hero" onClick={() => undefined} />
  </wr-new-acts>,
  document.body,
);

export const refused = [
  // @ts-expect-error no such attribute
  <wr-metric-tile vlaue="22" />,
  // @ts-expect-error no such size
  <wr-metric-tile size="huge" />,
  // @ts-expect-error what an element only tells cannot be set
  <wr-metric-tile quantity={undefined} />,
];
