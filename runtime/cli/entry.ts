import { nodeHost } from '../host.ts'
import { runAndExit } from './main.ts'

void runAndExit(nodeHost())
