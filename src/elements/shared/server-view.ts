import {html, nothing, type TemplateResult} from 'lit';

/**
 * What a server draws of a diagram that is made of the elements inside its tag: it cannot see them, so that they stand
 * as they are, to be read until the script comes.
 */
export function serverView(heading = ''): TemplateResult {
  return html`${heading ? html`<h4>${heading}</h4>` : nothing}
    <div><slot></slot></div>`;
}
