/** The small window over other programs; Firefox has its own button instead. */
export function hasPictureInPicture(): boolean {
  return document.pictureInPictureEnabled === true
}

export async function togglePictureInPicture(video: HTMLVideoElement | null): Promise<void> {
  try {
    if (document.pictureInPictureElement) await document.exitPictureInPicture()
    else await video?.requestPictureInPicture()
  } catch {
    // No picture yet, or the browser is asked without a click: the video stays where it is.
  }
}
