import { Course } from './course.js'

if (!customElements.get('belgenet-course')) customElements.define('belgenet-course', Course)
