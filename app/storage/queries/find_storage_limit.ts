import { uploads } from '#config/uploads'

/** Bytes that the tenant's plan allows. */
export class FindStorageLimit {
  async handle(): Promise<number> {
    return uploads.defaultLimit
  }
}
