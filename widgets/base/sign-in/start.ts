import { SignIn } from './sign-in.js'

if (!customElements.get('belgenet-sign-in')) customElements.define('belgenet-sign-in', SignIn)
