import { ImportMemberRows } from '#identity/actions/import_member_rows'
import { Job } from '#queue/contract'

/** Invites the members of a file. A job that dies goes on behind the last row that was written. */
export default class RunMemberImport extends Job<{ importId: string }> {
  static options = { queue: 'heavy' as const, timeout: '30m' }

  async execute() {
    await new ImportMemberRows().handle(this.payload.importId, this.context.signal)
  }
}
