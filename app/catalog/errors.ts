import type { CueProblem } from '#catalog/domain/captions/read_cues'
import type { ChapterProblem } from '#catalog/domain/captions/lay_chapters'
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

const MOST_ITEMS = 100

/** The items name every line that is wrong, counted from 1; nothing was written. */
export class CaptionsInvalid extends DomainError {
  static status = 422
  static code = 'E_CAPTIONS_INVALID'

  static because(problems: readonly CueProblem[]) {
    return new CaptionsInvalid({
      items: problems.slice(0, MOST_ITEMS).map(({ line, reason }) => ({
        pointer: `/text/${line}`,
        code: reason,
        detail: `errors.items.cue_${reason}`,
      })),
    })
  }
}

export class ChaptersInvalid extends DomainError {
  static status = 422
  static code = 'E_CHAPTERS_INVALID'

  static because(problems: readonly ChapterProblem[]) {
    return new ChaptersInvalid({
      items: problems.map(({ index, field, reason }) => ({
        pointer: `/chapters/${index}/${field}`,
        code: reason,
        detail: `errors.items.chapter_${reason}`,
      })),
    })
  }
}

/** Only a video lesson takes a film. */
export class NoFilmLesson extends DomainError {
  static status = 409
  static code = 'E_NO_FILM_LESSON'
}
