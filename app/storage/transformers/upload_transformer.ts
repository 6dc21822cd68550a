import { BaseTransformer } from '@adonisjs/core/transformers'
import { uploads } from '#config/uploads'
import type { UploadRow } from '#storage/queries/find_upload'

const HOUR_MS = 3_600_000

/** An upload as its sender goes on with it. */
export default class UploadTransformer extends BaseTransformer<UploadRow> {
  toObject() {
    const { promisedSize, touchedAt } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'purpose', 'name', 'state']),
      ...this.pick(this.resource, ['partSize', 'partCount', 'receivedParts']),
      size: promisedSize,
      expiresAt: new Date(touchedAt.getTime() + uploads.openHours * HOUR_MS),
    }
  }
}
