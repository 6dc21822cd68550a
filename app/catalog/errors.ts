import { DomainError } from '#core/errors'

/** The items name every path that is wrong; nothing was written. */
export class ImportInvalid extends DomainError {
  static status = 422
  static code = 'E_IMPORT_INVALID'

  static because(rows: { path: string; code: string | null; message: string; status: string }[]) {
    const errors = rows.filter(({ status }) => status === 'error')
    return new ImportInvalid({
      items: errors.map(({ path, code, message }) => ({
        pointer: path,
        code: code ?? 'error',
        detail: message,
      })),
    })
  }
}

/** The newest version is published already. */
export class NothingToPublish extends DomainError {
  static status = 409
  static code = 'E_NOTHING_TO_PUBLISH'
}

/** A published lesson may stand only on files that passed their checks. */
export class FilesNotClean extends DomainError {
  static status = 409
  static code = 'E_FILES_NOT_CLEAN'
}

export class CourseNotPublished extends DomainError {
  static status = 409
  static code = 'E_COURSE_NOT_PUBLISHED'
}

/** What an import meant to use again was taken away by another import of the same course. */
export class FilesWentAway extends DomainError {
  static status = 409
  static code = 'E_FILES_WENT_AWAY'
}
