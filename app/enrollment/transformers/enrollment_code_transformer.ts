import { BaseTransformer } from '@adonisjs/core/transformers'
import type { ListedCode } from '#enrollment/queries/list_enrollment_codes'
import { showCode } from '#enrollment/shared/enrollment_code'

export default class EnrollmentCodeTransformer extends BaseTransformer<ListedCode> {
  toObject() {
    const { id, code, note, seats, used, validUntil, createdAt } = this.resource
    return {
      id,
      code: showCode(code),
      note,
      seats,
      used,
      validUntil: validUntil?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
    }
  }
}
