import { DomainError } from '#core/errors'

export class FileTooLarge extends DomainError {
  static status = 413
  static code = 'E_FILE_TOO_LARGE'
}

export class RangeUnsatisfiable extends DomainError {
  static status = 416
  static code = 'E_RANGE_UNSATISFIABLE'
}

/** By content; the name is the author's claim. */
export class FileTypeRefused extends DomainError {
  static status = 422
  static code = 'E_FILE_TYPE'
}

/** The row says that the file is there and the disk says that it is not. */
export class FileGone extends DomainError {
  static status = 410
  static code = 'E_FILE_GONE'
}
