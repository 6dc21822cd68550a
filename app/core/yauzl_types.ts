import type { Readable } from 'node:stream'

/** What yauzl 3 has and its published types do not yet. */
declare module 'yauzl' {
  function openPromise(path: string, options: Options): Promise<ZipFile>

  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }

  interface Entry {
    fileNameRaw: Buffer
  }
}
