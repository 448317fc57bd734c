/** State that `main` leaves for `post`: the IDs of the instances, as soon as the inputs are read. */
export const instancesState = 'instances';

/** State that `main` leaves for `post` at its end; absent where the process was killed. */
export const finishedState = 'finished';
