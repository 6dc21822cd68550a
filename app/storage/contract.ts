import { FindCleanFile, type CleanFile } from '#storage/queries/find_clean_file'

export { AbandonUpload } from '#storage/actions/abandon_upload'
export { ClaimFile } from '#storage/actions/claim_file'
export { DeleteFiles } from '#storage/actions/delete_files'
export { DiscardFiles } from '#storage/actions/discard_files'
export { DiscardUnrecorded } from '#storage/actions/discard_unrecorded'
export { PlanRenditions } from '#storage/actions/plan_renditions'
export { RecordFile } from '#storage/actions/record_file'
export { WriteFile, type FileToWrite, type WrittenFile } from '#storage/actions/write_file'
export { mediaTypes, type MediaPlace } from '#storage/domain/media_types'
export type { PictureRules, UploadPurpose } from '#storage/domain/upload_purpose'
export { FileNotReady, FileTaken, FileTooLarge, FileTypeRefused } from '#storage/errors'
export { CountStorage } from '#storage/queries/count_storage'
export type { CleanFile } from '#storage/queries/find_clean_file'
export { FindSameFiles } from '#storage/queries/find_same_files'
export { probeDisk } from '#storage/probe_disk'
export { findFilm } from '#storage/queries/find_film'
export { FindPlayable, type Playable } from '#storage/queries/find_playable'
export { serveRendition } from '#storage/serve_rendition'
export { readText } from '#storage/read_text'
export { serveFile } from '#storage/serve_file'
export { Staging, type StagedFile } from '#storage/staging'
export { uploadPurposes } from '#storage/upload_purposes'
export { withUpload } from '#storage/with_upload'
export { examineVideo, VideoUnreadable, type VideoFacts } from '#storage/video/examine_video'
export { takePoster } from '#storage/video/take_poster'

/** Name, size and type of clean files; ids of anything else are left out. */
export function describeFiles(ids: string[]): Promise<CleanFile[]> {
  return new FindCleanFile().many(ids)
}
