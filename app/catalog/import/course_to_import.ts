import type { ImportReport } from '#catalog/domain/import/import_report'
import type { CourseLocation } from '#catalog/import/read_course'

export interface CourseToImport extends CourseLocation {
  /** Checks everything and writes nothing */
  dryRun?: boolean
  publish?: boolean
  /** The member who imports; left out for the operator */
  memberId?: string | null
  /** The member may replace drafts of others */
  managesAll?: boolean
}

export interface ImportedCourse {
  id: string
  slug: string
  title: string
  version: number
  /** False when nothing differs from the newest version: none was made */
  isNew: boolean
}

export interface ImportResult {
  report: ImportReport
  /** Null for a dry run and when the report has errors */
  course: ImportedCourse | null
}
