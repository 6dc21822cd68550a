import { EnrollCode } from './enroll-code.js'

if (!customElements.get('belgenet-enroll-code'))
  customElements.define('belgenet-enroll-code', EnrollCode)
