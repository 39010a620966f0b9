/// What has to be true whatever the input is: each function promises one thing and says what breaks
/// it, a sentence for each fault.
enum Property {}
