import {isServer} from 'lit';
import {inLanguageOf, type Words} from './words.js';

/**
 * Tells the page's author what is wrong with an element, and what to write instead: each message once, in the language of
 * the element. Elements never throw over content: they warn and draw what they understood.
 */
export class Warnings {
  private readonly host: Element;
  private readonly said = new Set<string>();

  constructor(host: Element) {
    this.host = host;
  }

  say(words: Words): void {
    if (isServer) return;
    const text = inLanguageOf(this.host, words);
    if (this.said.has(text)) return;
    this.said.add(text);
    console.warn(`<${this.host.localName}>: ${text}`);
  }
}
