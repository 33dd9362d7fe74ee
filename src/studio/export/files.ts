// How files leave the studio: one as a download, several as a folder or one .zip.
import {storedZip} from '../../export/zip.js';

export interface Made {
  name: string;
  content: Blob;
}

export const sizeWords = (bytes: number): string =>
  bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} KB`;

/** Offers a file for download under a name. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by the time the address is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Several files as one. */
export async function zipped(files: readonly Made[]): Promise<Blob> {
  return storedZip(
    await Promise.all(
      files.map(async ({name, content}) => [name, new Uint8Array(await content.arrayBuffer())] as const),
    ),
  );
}

/** A folder that the editor chose. */
export interface Folder {
  getFileHandle(
    name: string,
    options: {create: true},
  ): Promise<{
    createWritable(): Promise<{write(content: Blob): Promise<void>; close(): Promise<void>}>;
  }>;
}

export async function intoFolder(files: readonly Made[], folder: Folder): Promise<void> {
  for (const {name, content} of files) {
    const file = await folder.getFileHandle(name, {create: true});
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
  }
}
