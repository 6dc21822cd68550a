import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { newId } from '#core/shared/id'
import type { Disk, FileToLink, FileToWrite } from '#storage/disks/disk'
import type { ByteRange } from '#storage/domain/read_range'
import { ANSWER_MS, answerMs, translate } from '#storage/disks/s3/trouble'
import { S3Uploads } from '#storage/disks/s3/uploads'

export interface BucketSettings {
  bucket: string
  region: string
  /** Of a service that is not Amazon's; its buckets are named in the path */
  endpoint?: string
  /** Left out on a machine that has a role of its own */
  credentials?: { accessKeyId: string; secretAccessKey: string }
  /** Sends clients to the bucket for what is large */
  isLinked: boolean
  /** Seconds for which an address into the bucket is good */
  linkSeconds: number
  /** Lets clients send parts of their uploads to the bucket itself */
  takesUploads: boolean
  /** Seconds for which the address of a part is good */
  uploadSeconds: number
}

/** What is in memory can be sent a second time when the first time failed. */
const IN_MEMORY_BYTES = 8 * 1024 * 1024
/** Each viewer holds one for as long as the film is read; the default of 50 would be a queue. */
const agent = { keepAlive: true, maxSockets: 2_000 }
/** None for the body of an answer: a learner who pauses reads nothing for minutes. */
const requestHandler = {
  connectionTimeout: 3_000,
  requestTimeout: ANSWER_MS,
  throwOnRequestTimeout: true,
  httpAgent: agent,
  httpsAgent: agent,
}

/** A bucket that speaks the S3 protocol. */
export class S3Disk implements Disk {
  readonly capabilities: Disk['capabilities']
  readonly uploads: S3Uploads
  readonly #client: S3Client

  constructor(private readonly settings: BucketSettings) {
    const { region, endpoint, credentials } = settings
    this.#client = new S3Client({
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      ...(credentials && { credentials }),
      // Checksums behind the body are framed into it, and older services store the frame as well.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 2,
      requestHandler,
    })
    this.capabilities = { links: settings.isLinked }
    this.uploads = new S3Uploads(this.#client, settings)
  }

  async write({ key, localPath, type, size, sha256 }: FileToWrite): Promise<void> {
    const isSmall = size <= IN_MEMORY_BYTES
    const body = isSmall ? await readFile(localPath) : createReadStream(localPath)
    const details = {
      Body: body,
      ContentType: type,
      ContentLength: size,
      ChecksumSHA256: sha256.toString('base64'),
    }
    const requestTimeout = answerMs(size)
    try {
      const command = new PutObjectCommand({ ...this.#at(key), ...details })
      await this.#client.send(command, { requestTimeout })
    } catch (error) {
      throw translate(error)
    } finally {
      if (body instanceof Readable) body.destroy()
    }
  }

  async read(key: string, { start, end }: ByteRange): Promise<Readable> {
    try {
      const command = new GetObjectCommand({ ...this.#at(key), Range: `bytes=${start}-${end}` })
      const { Body, ContentLength } = await this.#client.send(command)
      const bytes = Body as Readable
      if (ContentLength !== end - start + 1) {
        bytes.destroy()
        throw new Error(`asked for ${start}-${end}, got ${ContentLength} bytes`)
      }
      return bytes
    } catch (error) {
      throw translate(error)
    }
  }

  async fetch(key: string, folder: string): Promise<string> {
    const path = join(folder, newId())
    try {
      const { Body } = await this.#client.send(new GetObjectCommand(this.#at(key)))
      await pipeline(Body as Readable, createWriteStream(path, { flags: 'wx' }))
      return path
    } catch (error) {
      throw translate(error)
    }
  }

  async link({ key, type, disposition }: FileToLink): Promise<string> {
    const response = { ResponseContentType: type, ResponseContentDisposition: disposition }
    const command = new GetObjectCommand({ ...this.#at(key), ...response })
    try {
      return await getSignedUrl(this.#client, command, { expiresIn: this.settings.linkSeconds })
    } catch (error) {
      throw translate(error)
    }
  }

  async remove(key: string): Promise<void> {
    try {
      await this.#client.send(new DeleteObjectCommand(this.#at(key)))
    } catch (error) {
      throw translate(error)
    }
  }

  #at(key: string) {
    return { Bucket: this.settings.bucket, Key: key }
  }
}
