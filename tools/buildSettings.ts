export interface BuildSettings {
  /** The project's folder. */
  readonly root: string;
  /** Where each tool went, by its name. */
  readonly tools: Readonly<Record<string, string>>;
  /** Where the site will be; without it no manifest is written. */
  readonly url?: string;
  readonly officeJs?: string;
  /** Where the site is written; `dist` unless given. */
  readonly out?: string;
  readonly mode?: 'production' | 'development';
}
