/// Responses as shown in the providers' documentation.
package enum VendorPage {
  /// Hooked, "Retrieve video details".
  package static let hookedVideo = """
    {
      "success": true,
      "message": "Video details fetched successfully",
      "data": {
        "id": "vid_abc123",
        "name": "Product Tutorial",
        "type": "class",
        "status": "COMPLETED",
        "url": "https://s3.amazonaws.com/hooked-videos/vid_abc123.mp4",
        "thumbnail": "https://cdn.hooked.so/thumbnails/abc123.jpg",
        "progress": 100,
        "message": "Video completed successfully",
        "durationInFrames": 7500,
        "durationInSeconds": 300,
        "avatarId": "avatar_sarah_01",
        "voiceId": "tzX5paJ07p5hyWFcU3uG",
        "musicId": "1",
        "videoSettings": {
          "aspectRatio": "ratio_9_16",
          "caption": { "disabled": false, "preset": "classic" }
        },
        "script": "Hello! Welcome to this tutorial...",
        "projectId": "proj_abc123",
        "createdAt": "2024-01-15T10:00:00Z",
        "updatedAt": "2024-01-15T10:05:00Z",
        "usedCredits": 5,
        "webhook": null
      }
    }
    """
}
