internal import ArgumentParser
internal import Host
internal import Wording

extension PrintShop {
  /// Lets `plenum-pdf` write a PDF on our terminal, where it says itself what there is to say, and
  /// passes its exit status on.
  func runPDFProgram(_ order: PrintOrder, output: String, isForced: Bool) throws {
    guard let program = PDFProgram(environment) else { throw PrintFailure.noPDFProgram }
    let arguments = order.pdfArguments(plan: path, output: output, isForced: isForced)
    let ending: ChildEnding
    do throws(ChildFailure) {
      ending = try program.printing(arguments).run()
    } catch {
      throw PrintFailure.pdfProgram("\(PDFProgram.name): \(error)")
    }
    switch ending {
    case .exited(code: 0): break
    case .exited(let code): throw ExitCode(Int32(code))
    // As a shell says it.
    case .killed(let signal): throw ExitCode(Int32(128 + signal))
    }
  }
}
