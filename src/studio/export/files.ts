// How files leave the studio: one as a download, several as a folder or one .zip.
import {zipSync} from 'fflate';

export interface Made {
  name: string;
  content: Blob;
}

/** Offers a file for download under a name. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by the time the address is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Several files as one; pictures are packed as they are, they get no smaller. */
export async function zipped(files: readonly Made[]): Promise<Blob> {
  const entries = await Promise.all(
    files.map(async ({name, content}) => [name, new Uint8Array(await content.arrayBuffer())] as const),
  );
  // The time of each entry is the same, so that the same files give the same bytes.
  const bytes = zipSync(Object.fromEntries(entries), {level: 0, mtime: new Date(1980, 0, 1)});
  return new Blob([bytes], {type: 'application/zip'});
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
