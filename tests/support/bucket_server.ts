import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import type { BucketSettings } from '#storage/disks/s3/disk'
import { MultipartGateway } from '#tests/fakes/multipart_gateway'
import { TcpGate } from '#tests/support/tcp_gate'

const BUCKET = 'files'

/**
 * A server that speaks S3, on loopback, behind a gate that can be shut. It judges whether a signed
 * address has expired, but not whether its signature holds; it neither gives up a multipart upload
 * nor compares parts, so those go through a gateway that does.
 */
export class BucketServer {
  private constructor(
    readonly gate: TcpGate,
    readonly settings: BucketSettings,
    readonly uploads: MultipartGateway,
    private readonly server: S3rver,
    private readonly directory: string
  ) {}

  static async start(): Promise<BucketServer> {
    const directory = await mkdtemp(join(tmpdir(), 'belgenet-bucket-'))
    const place = { address: '127.0.0.1', port: 0, directory }
    const server = new S3rver({ ...place, silent: true, configureBuckets: [{ name: BUCKET }] })
    const { port } = await server.run()
    const uploads = await MultipartGateway.start(port)
    const gate = new TcpGate({ host: '127.0.0.1', port: uploads.port })
    const settings = {
      bucket: BUCKET,
      region: 'auto',
      endpoint: `http://127.0.0.1:${await gate.listen()}`,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      isLinked: false,
      linkSeconds: 60,
      takesUploads: true,
      uploadSeconds: 60,
    }
    return new BucketServer(gate, settings, uploads, server, directory)
  }

  async stop(): Promise<void> {
    this.gate.close()
    this.uploads.stop()
    await this.server.close()
    await rm(this.directory, { recursive: true, force: true })
  }
}
