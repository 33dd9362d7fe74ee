// The worker as promises. It is started from the page's own text: a page opened from a folder may load nothing beside it.
import type {Response, TaskName, Tasks} from './worker/protocol.js';

export class StudioWorker {
  #worker?: Worker;
  #next = 0;
  readonly #waiting = new Map<
    number,
    {resolve: (answer: never) => void; reject: (reason: unknown) => void}
  >();

  /** @param script the worker's own script */
  constructor(private readonly script: string) {}

  ask<N extends TaskName>(name: N, ask: Tasks[N]['ask']): Promise<Tasks[N]['answer']> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject});
      this.#started().postMessage({id, name, ask});
    });
  }

  /** Gives up whatever is being worked on: it is rejected, and the next question starts again. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const {reject} of this.#waiting.values()) reject(new DOMException('stopped', 'AbortError'));
    this.#waiting.clear();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const address = URL.createObjectURL(new Blob([this.script], {type: 'text/javascript'}));
    const worker = (this.#worker = new Worker(address));
    worker.onmessage = ({data}: MessageEvent<Response>) => {
      const {id, answer, error} = data;
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error !== undefined) asked?.reject(new Error(error));
      else asked?.resolve(answer as never);
    };
    worker.onerror = ({message}) => {
      for (const {reject} of this.#waiting.values()) reject(new Error(message));
      this.#waiting.clear();
    };
    return worker;
  }
}
