// `data:` addresses are read as `fetch` reads them, without it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fileIn} from '../../src/export/slim-picture.js';

/** Bytes and type, or undefined where the address is refused. */
async function read(file: Blob | undefined): Promise<[string, string] | undefined> {
  return file && [file.type.replace(/\s/g, ''), Buffer.from(await file.arrayBuffer()).toString('hex')];
}

const fetched = async (address: string): Promise<[string, string] | undefined> => {
  const response = await fetch(address).catch(() => undefined);
  if (!response) return undefined;
  const type = (response.headers.get('content-type') ?? '').toLowerCase();
  return [type, Buffer.from(await response.arrayBuffer()).toString('hex')];
};

describe('a data: address', () => {
  it('gives the file that fetch gives', async () => {
    const addresses = [
      'data:image/png;base64,iVBORw0KGgo=',
      'data:image/png;base64,iVBORw0KGgo%3D',
      'data:image/png;base64,iVBOR w0KGgo',
      'data:IMAGE/PNG;BASE64,AAEC/w==',
      'data:image/svg+xml,<svg xmlns="x"/>',
      'data:image/svg+xml,%3Csvg%20fill="%23fff"/%3E',
      'data:image/svg+xml;charset=utf-8,<text>全年 50%，甲</text>',
      'data:image/svg+xml,<svg fill="#fff"/>',
      'data:image/png;base64,!',
      'data:image/png;base64,',
      'data:image/png',
    ];
    for (const address of addresses)
      assert.deepEqual(await read(fileIn(address)), await fetched(address), address);
  });

  it('does so for any bytes and words', async () => {
    const bytes = fc
      .uint8Array({maxLength: 40})
      .map((list) => `data:image/png;base64,${Buffer.from(list).toString('base64')}`);
    const words = fc
      .string({unit: 'grapheme'})
      .map((text) => `data:image/svg+xml,${encodeURIComponent(text)}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, words), async (address) => {
        assert.deepEqual(await read(fileIn(address)), await fetched(address));
      }),
      {numRuns: 200},
    );
  });
});
