import assert from 'node:assert/strict';
import {shorten} from '../../src/text/shorten.js';

describe('shorten', () => {
  it('keeps what is short enough, on one line', () => {
    assert.equal(shorten(' 办理\n提案 ', 5), '办理 提案');
    assert.equal(shorten('', 0), '');
  });

  it('keeps so many whole characters of what is longer', () => {
    assert.equal(shorten('办理提案225件', 4), '办理提案…');
    assert.equal(shorten('𬱖𬱖𬱖', 2), '𬱖𬱖…');
  });
});
