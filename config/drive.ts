import { defineConfig, services } from '@adonisjs/drive'
import env from '#start/env'

const credentials = {
  accessKeyId: env.get('S3_ACCESS_KEY_ID', ''),
  secretAccessKey: env.get('S3_SECRET_ACCESS_KEY')?.release() ?? '',
}

/** Where files lie when the product serves them itself; null when they lie in a bucket. */
export const diskRoot: string | null = env.get('S3_BUCKET') ? null : env.get('STORAGE_ROOT')

/** Local disk until a bucket is named; the product itself serves what lies on the disk. */
const driveConfig = defineConfig({
  default: env.get('S3_BUCKET') ? 's3' : 'fs',
  services: {
    fs: services.fs({ location: env.get('STORAGE_ROOT'), visibility: 'private' }),
    s3: services.s3({
      credentials,
      bucket: env.get('S3_BUCKET', 'unset'),
      endpoint: env.get('S3_ENDPOINT'),
      region: env.get('S3_REGION', 'auto'),
      forcePathStyle: env.get('S3_ENDPOINT') !== undefined,
      supportsACL: false,
      visibility: 'private',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
