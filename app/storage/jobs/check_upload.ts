import { Job } from '#queue/contract'
import { ExamineUpload } from '#storage/actions/examine_upload'
import { RefuseUpload } from '#storage/actions/refuse_upload'

/** Judges a file in quarantine. What cannot be judged is refused: nothing is served unchecked. */
export default class CheckUpload extends Job<{ uploadId: string }> {
  static options = { queue: 'outside' as const, attempts: 6, timeout: '1h' }

  async execute() {
    await new ExamineUpload().handle(this.payload.uploadId)
  }

  async failed() {
    await new RefuseUpload().handle(this.payload.uploadId, 'E_CHECK_FAILED')
  }
}
