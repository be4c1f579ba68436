/** Whether a host's name means the machine that asks, which nobody else can reach. */
export function isOwnMachine(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/i.test(hostname);
}
