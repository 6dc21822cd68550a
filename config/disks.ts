import env from '#start/env'
import { purposes } from '#config/tokens'
import { Port } from '#core/ports/port'
import type { Disk } from '#storage/disks/disk'

const accessKeyId = env.get('S3_ACCESS_KEY_ID')
const secretAccessKey = env.get('S3_SECRET_ACCESS_KEY')?.release()

const bucket = {
  bucket: env.get('S3_BUCKET', ''),
  region: env.get('S3_REGION', 'auto'),
  endpoint: env.get('S3_ENDPOINT'),
  ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  isLinked: env.get('S3_REDIRECT', false),
  // A player goes on with the address it was sent to, so it must live as long as the token.
  linkSeconds: purposes.media.seconds,
  takesUploads: env.get('S3_DIRECT_UPLOADS', true),
  uploadSeconds: purposes.part.seconds,
}

function bucketOrigin(): string {
  const { endpoint, bucket: name, region } = bucket
  return endpoint ? new URL(endpoint).origin : `https://${name}.s3.${region}.amazonaws.com`
}

/** Where players are sent for a film; null when all of it comes through the product. */
export const linkedOrigin = bucket.bucket && bucket.isLinked ? bucketOrigin() : null

/** Where browsers send the parts of an upload; null when they send them to the product. */
export const uploadOrigin = bucket.bucket && bucket.takesUploads ? bucketOrigin() : null

/** Where files lie when no bucket is named */
export const diskRoot = env.get('STORAGE_ROOT')

/** A folder of the machine until a bucket is named. */
export const disks = new Port<Disk>({
  default: env.get('S3_BUCKET') ? 's3' : 'fs',
  list: {
    fs: async () => {
      const { FsDisk } = await import('#storage/disks/fs/disk')
      return new FsDisk(diskRoot)
    },
    s3: async () => {
      const { S3Disk } = await import('#storage/disks/s3/disk')
      return new S3Disk(bucket)
    },
  },
})
