// Sets the chosen theme before the first paint, so that a dark page does not flash light.
try {
  const theme = localStorage.getItem('touchstone.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the system's theme applies.
}
