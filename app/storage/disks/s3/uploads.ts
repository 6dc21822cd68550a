import type { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  NoSuchUpload,
  NotFound,
  UploadPartCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { BucketSettings } from '#storage/disks/s3/disk'
import type {
  DiskUpload,
  DiskUploads,
  PartAddress,
  PartToSend,
  SentPart,
} from '#storage/disks/disk_uploads'
import { expectPart } from '#storage/disks/expect_part'
import { answerMs, translate } from '#storage/disks/s3/trouble'
import { UploadClosed } from '#storage/errors'

/** Amazon says that it may take minutes to join the parts of a large file. */
const COMPLETION_MS = 10 * 60_000
/** What a bucket says when it does not have a part as it was told. */
const PARTS_DIFFER = new Set(['InvalidPart', 'InvalidPartOrder', 'EntityTooSmall', 'BadDigest'])

/** S3's multipart uploads. Each part carries its SHA-256, which the bucket compares before it answers. */
export class S3Uploads implements DiskUploads {
  constructor(
    private readonly client: S3Client,
    private readonly settings: BucketSettings
  ) {}

  get isDirect(): boolean {
    return this.settings.takesUploads
  }

  async begin(key: string): Promise<string> {
    const command = new CreateMultipartUploadCommand({
      Bucket: this.settings.bucket,
      Key: key,
      ChecksumAlgorithm: 'SHA256',
    })
    const { UploadId } = await this.client.send(command).catch(refuse)
    return UploadId ?? ''
  }

  async address(part: PartToSend): Promise<PartAddress> {
    const checksum = part.sha256.toString('base64')
    const url = await getSignedUrl(this.client, this.#part(part), {
      expiresIn: this.settings.uploadSeconds,
      unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
    }).catch(refuse)
    return { url, headers: [{ name: 'x-amz-checksum-sha256', value: checksum }] }
  }

  async write(part: PartToSend, source: Readable): Promise<string | null> {
    const body = source.pipe(expectPart(part))
    const giveUp = new AbortController()
    source.once('error', (error) => body.destroy(error))
    body.once('error', () => giveUp.abort())
    const options = { requestTimeout: answerMs(part.size), abortSignal: giveUp.signal }
    try {
      const { ETag } = await this.client.send(this.#part(part, body), options)
      return body.errored ? null : (ETag ?? '')
    } catch (error) {
      if (body.errored || (error as Error).name === 'BadDigest') {
        return null
      }
      throw refusal(error)
    } finally {
      body.destroy()
    }
  }

  /** The key is this upload's alone: what lies there already is what it has become. */
  async finish(upload: DiskUpload, parts: SentPart[]): Promise<number | null> {
    return (await this.#sizeOf(upload.key)) ?? this.#complete(upload, parts)
  }

  async abort(upload: DiskUpload): Promise<void> {
    try {
      await this.client.send(new AbortMultipartUploadCommand(this.#at(upload)))
    } catch (error) {
      if (!(error instanceof NoSuchUpload)) {
        throw translate(error)
      }
    }
  }

  async #complete(upload: DiskUpload, parts: SentPart[]): Promise<number | null> {
    const command = new CompleteMultipartUploadCommand({
      ...this.#at(upload),
      MultipartUpload: {
        Parts: parts.map(({ number, etag, sha256 }) => ({
          PartNumber: number,
          ETag: etag,
          ChecksumSHA256: sha256.toString('base64'),
        })),
      },
    })
    try {
      await this.client.send(command, { requestTimeout: COMPLETION_MS })
    } catch (error) {
      if (PARTS_DIFFER.has((error as Error).name)) {
        return null
      }
      // An earlier try may have done it although its answer was lost.
      if (!(error instanceof NoSuchUpload)) {
        throw translate(error)
      }
    }
    return this.#sizeOf(upload.key)
  }

  async #sizeOf(key: string): Promise<number | null> {
    try {
      const command = new HeadObjectCommand({ Bucket: this.settings.bucket, Key: key })
      const { ContentLength } = await this.client.send(command)
      return ContentLength ?? null
    } catch (error) {
      if (error instanceof NotFound) {
        return null
      }
      throw translate(error)
    }
  }

  #part(part: PartToSend, body?: Readable) {
    return new UploadPartCommand({
      ...this.#at(part),
      PartNumber: part.number,
      ContentLength: part.size,
      ChecksumSHA256: part.sha256.toString('base64'),
      ...(body && { Body: body }),
    })
  }

  #at({ key, upload }: DiskUpload) {
    return { Bucket: this.settings.bucket, Key: key, UploadId: upload }
  }
}

function refusal(error: unknown): Error {
  return error instanceof NoSuchUpload ? new UploadClosed({ cause: error }) : translate(error)
}

function refuse(error: unknown): never {
  throw refusal(error)
}
