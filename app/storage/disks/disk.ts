import type { Readable } from 'node:stream'
import type { DiskUploads } from '#storage/disks/disk_uploads'
import type { ByteRange } from '#storage/domain/read_range'

export interface FileToWrite {
  key: string
  /** Where the bytes lie now */
  localPath: string
  type: string
  /** Bytes; never 0 */
  size: number
  sha256: Buffer
}

export interface FileToLink {
  key: string
  type: string
  /** Value of `Content-Disposition` */
  disposition: string
}

/**
 * Where the bytes of files lie. Keys are ours and safe: `{tenant}/{slice}/{id}/file`. Whatever goes
 * wrong outside becomes {@link Unavailable}, with the outside's own words as its cause.
 */
export interface Disk {
  readonly capabilities: {
    /** Whether a client may be sent to the disk itself by `link` */
    links: boolean
  }
  /** Files that come in parts */
  readonly uploads: DiskUploads

  /** After an error anything may lie there: the caller removes it. @throws {Unavailable} */
  write(file: FileToWrite): Promise<void>

  /**
   * The bytes of a file from `start` to `end`, both included. They come from the disk as fast as
   * they are taken; a stream that is destroyed lets go of the disk at once.
   *
   * @throws {FileGone} when nothing lies there
   * @throws {Unavailable}
   */
  read(key: string, range: ByteRange): Promise<Readable>

  /**
   * A path of this machine where tools can read the file: its own when it lies here, else a copy in
   * the folder, which the caller removes. Nobody may write to it.
   *
   * @throws {FileGone | Unavailable}
   */
  fetch(key: string, folder: string): Promise<string>

  /** An address that serves the file, in ranges too, to whoever has it. @throws {Unavailable} */
  link(file: FileToLink): Promise<string>

  /** Nothing lies there afterwards, whether something did or not. @throws {Unavailable} */
  remove(key: string): Promise<void>
}
