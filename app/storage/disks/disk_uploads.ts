import type { Readable } from 'node:stream'

export interface DiskUpload {
  key: string
  /** The disk's own name of the upload, as `begin` told it */
  upload: string
}

export interface PartToSend extends DiskUpload {
  /** From 1 */
  number: number
  /** Bytes */
  size: number
  sha256: Buffer
}

export interface PartAddress {
  url: string
  /** To be sent as they are: they are part of the signature */
  headers: { name: string; value: string }[]
}

export interface SentPart {
  number: number
  /** What the disk answered to the part */
  etag: string
  sha256: Buffer
}

/**
 * A file that comes in parts, in any order and several at once, each of them as often as it takes.
 * Nothing of it can be read before `finish`. Whatever goes wrong outside becomes {@link Unavailable}.
 */
export interface DiskUploads {
  /** Whether a client sends parts to the disk itself by `address`; else to the product, by `write` */
  readonly isDirect: boolean

  /** @returns the disk's name of the upload. @throws {Unavailable} */
  begin(key: string): Promise<string>

  /** Where this one part, with these very bytes, may be PUT for some minutes. @throws {Unavailable} */
  address(part: PartToSend): Promise<PartAddress>

  /**
   * @returns the ETag of the part; null when other bytes came than were announced: then none is there
   * @throws {UploadClosed | Unavailable}
   */
  write(part: PartToSend, source: Readable): Promise<string | null>

  /**
   * Makes one file of the parts; once more when it was done already, for a job that was cut off.
   *
   * @returns its bytes; null when a part is not there as it was told
   * @throws {Unavailable}
   */
  finish(upload: DiskUpload, parts: SentPart[]): Promise<number | null>

  /** Nothing of the parts is there afterwards. @throws {Unavailable} */
  abort(upload: DiskUpload): Promise<void>
}
