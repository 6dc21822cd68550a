import type { I18n } from '@adonisjs/i18n'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { UploadRow } from '#storage/queries/find_upload'

type FileOfReader = UploadRow & { i18n: I18n }

/** A file on its way through the checks, with the reason in the reader's language when it is refused. */
export default class UploadedFileTransformer extends BaseTransformer<FileOfReader> {
  toObject() {
    const { refusal: code, i18n } = this.resource
    const detail = code && i18n.formatMessage(`errors.${code}.detail`)
    return {
      ...this.pick(this.resource, ['id', 'purpose', 'name', 'size', 'type', 'state', 'progress']),
      refusal: code && detail ? { code, detail } : null,
    }
  }
}
