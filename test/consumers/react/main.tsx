// A report in React 19: values from state, an event back into state, every tag and attribute typed.
import {useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'work-report-elements/define.js';
import 'work-report-elements/types/react.js';
import type {WrReport} from 'work-report-elements';

const acts = ['稳进增效', '改革创新', '民生优先'];

function App() {
  const [picked, setPicked] = useState(-1);
  const report = useRef<WrReport>(null);
  return (
    <wr-report ref={report} theme="jade" motion="none" className="report">
      <wr-metric-tile value={`390余`} unit="万元" size="hero" onClick={() => setPicked(-2)}>
        累计捐款捐物价值
      </wr-metric-tile>
      <wr-new-acts heading="三大新作为" onwr-select={(event) => setPicked(event.detail.index)}>
        {acts.map((act) => (
          <wr-act key={act} heading={act}>
            坚持{act}，展现新作为。
          </wr-act>
        ))}
      </wr-new-acts>
      <output>{picked}</output>
    </wr-report>
  );
}

createRoot(document.getElementById('app')!).render(<App />);

/* eslint-disable @typescript-eslint/no-unused-expressions -- what the types must refuse */
export const refused = () => {
  // @ts-expect-error no such attribute
  <wr-metric-tile vlaue="22" />;
  // @ts-expect-error no such size
  <wr-metric-tile size="huge" />;
  // @ts-expect-error what an element only tells cannot be set
  <wr-metric-tile quantity={undefined} />;
  // @ts-expect-error no such tag
  <wr-metric />;
  // @ts-expect-error the detail of the event has no such member
  <wr-new-acts onwr-select={(event) => event.detail.id} />;
};
