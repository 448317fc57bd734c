/** State that `main` of the setup action leaves for `post`: the path of the private directory. */
export const directoryState = 'ssh-directory';
