/// An ink and where it stands, from the top left corner of what it belongs to.
struct Placed {
  var x: Points
  var y: Points
  let ink: Ink
}
