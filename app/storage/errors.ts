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

export class UnknownPurpose extends DomainError {
  static status = 422
  static code = 'E_UNKNOWN_PURPOSE'
}

/** The upload was completed, given up or refused: it takes no more parts. */
export class UploadClosed extends DomainError {
  static status = 409
  static code = 'E_UPLOAD_CLOSED'
}

export class UploadIncomplete extends DomainError {
  static status = 409
  static code = 'E_UPLOAD_INCOMPLETE'
}

export class PartUnknown extends DomainError {
  static status = 422
  static code = 'E_PART_UNKNOWN'
}

/** Not the bytes, or not as many, as the part’s address was made for. */
export class PartDiffers extends DomainError {
  static status = 422
  static code = 'E_PART_DIFFERS'
}

export class PartAddressInvalid extends DomainError {
  static status = 403
  static code = 'E_PART_ADDRESS_INVALID'
}

/** Its checks are under way, or they refused it. */
export class FileNotReady extends DomainError {
  static status = 409
  static code = 'E_FILE_NOT_READY'
}

export class FileTaken extends DomainError {
  static status = 409
  static code = 'E_FILE_TAKEN'
}
