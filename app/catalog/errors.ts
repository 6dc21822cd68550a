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

/** Somebody changed the draft since; the items name what, so that its reader can choose. */
export class StaleDraft extends DomainError {
  static status = 412
  static code = 'E_STALE_DRAFT'

  static because(changes: { kind: string; subjectId: string | null; title: string }[]) {
    return new StaleDraft({
      items: changes.map(({ kind, subjectId, title }) => ({
        pointer: subjectId ? `/${subjectId}` : '/',
        code: kind,
        detail: title,
      })),
    })
  }
}

/** What waits for a reviewer stays as it was sent: take it back first. */
export class DraftInReview extends DomainError {
  static status = 409
  static code = 'E_DRAFT_IN_REVIEW'
}

/** The version is not in a state that this step begins with. */
export class ReviewStepImpossible extends DomainError {
  static status = 409
  static code = 'E_REVIEW_STEP_IMPOSSIBLE'
}

/** A lesson has nothing in it, a module no lesson; the items name which. */
export class CourseIncomplete extends DomainError {
  static status = 409
  static code = 'E_COURSE_INCOMPLETE'

  static because(gaps: { id: string; gap: string; title: string }[]) {
    return new CourseIncomplete({
      items: gaps.map(({ id, gap, title }) => ({ pointer: `/${id}`, code: gap, detail: title })),
    })
  }
}

export class AddressTaken extends DomainError {
  static status = 409
  static code = 'E_ADDRESS_TAKEN'
}

/** The address of a course that was ever published stays: links lead to it. */
export class AddressInUse extends DomainError {
  static status = 409
  static code = 'E_ADDRESS_IN_USE'
}

/** Not a file of this course, not clean, or not of a kind that fits the place. */
export class FileUnfit extends DomainError {
  static status = 422
  static code = 'E_FILE_UNFIT'
}

/** The text cannot be rendered within its time: it nests deeper than any page needs. */
export class TextRefused extends DomainError {
  static status = 422
  static code = 'E_TEXT_TOO_COMPLEX'
}

/** A version has room for this many modules and lessons. */
export class CourseFull extends DomainError {
  static status = 409
  static code = 'E_COURSE_FULL'
}

export class CategoryInUse extends DomainError {
  static status = 409
  static code = 'E_CATEGORY_IN_USE'
}

/** Somebody else's course has the slug: an import must not overwrite it. */
export class NotAuthor extends DomainError {
  static status = 403
  static code = 'E_NOT_AUTHOR'
}

/** A course keeps its owner; others come and go. */
export class OwnerStays extends DomainError {
  static status = 409
  static code = 'E_OWNER_STAYS'
}

/** No film on YouTube, no public address of a stream, or no length. */
export class StreamInvalid extends DomainError {
  static status = 422
  static code = 'E_STREAM_INVALID'

  static because(reason: 'youtube' | 'hls' | 'duration') {
    const pointer = reason === 'duration' ? '/duration' : '/source'
    return new StreamInvalid({
      items: [{ pointer, code: reason, detail: `errors.items.stream_${reason}` }],
    })
  }
}
