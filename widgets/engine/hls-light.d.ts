/** The light build leaves out what lessons do not need; what is left has the same types. */
declare module 'hls.js/light' {
  export * from 'hls.js'
  export { default } from 'hls.js'
}
