/**
 * What plays, records, keeps and sends progress and reads captions: fetched while the server opens the
 * playback session, so that the first load is only what draws the controls.
 */
export { CaptionTracks } from './caption-tracks.js'
export { DeviceControls } from './device-controls.js'
export { beginnerOf, videoOf } from './media.js'
export { forgetMember, Reporting, sendLeft } from './reporting.js'
